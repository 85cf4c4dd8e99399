import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A certificate for the https server of the try-it page, with its private key. */
export type Certificate = {
  /** Private key, PEM. */
  key: string;
  /** Certificate, PEM. */
  cert: string;
  /** SHA-256 of the public key (SPKI), base64: what Chromium's `--ignore-certificate-errors-spki-list` takes. */
  spki: string;
};

/**
 * Makes a self-signed certificate for `localhost`, 127.0.0.1 and ::1, valid from yesterday for a month.
 * It lives in memory only: each start has its own.
 *
 * @param now the moment of the start; the certificate's dates are counted from it
 * @example
 * const { key, cert, spki } = await makeCertificate();
 * createServer({ key, cert });
 */
export async function makeCertificate(now: Date = new Date()): Promise<Certificate> {
  const day = 24 * 60 * 60 * 1000;
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    curve: 'P-256',
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + 30 * day),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert, spki: publicKeyHash(made.cert) };
}

/** SHA-256 of the certificate's public key in DER form, base64. */
export function publicKeyHash(cert: string): string {
  const der = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('base64');
}
