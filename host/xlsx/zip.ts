/** The parts of a package by path. */
export type Parts = Map<string, Uint8Array>;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** 1 January 1980 00:00: a fixed time, so that the same workbook gives the same bytes. */
const DOS_DATE = 0x0021;
const UTF8_NAMES = 0x0800;

async function pass(bytes: Uint8Array, through: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65535); at--) if (view.getUint32(at, true) === END) return at;
  throw new Error('The archive has no directory.');
}

/**
 * Reads every part of a zip archive.
 *
 * @throws Error for an archive that is cut off or uses what Office never writes (more than 4 GB, other compressions)
 */
export async function readZip(bytes: Uint8Array): Promise<Parts> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const parts: Parts = new Map();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('The archive is broken.');
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (name.endsWith('/')) continue;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(start, start + size);
    if (method !== 0 && method !== 8) throw new Error(`Unknown compression ${method}.`);
    parts.set(name.replaceAll('\\', '/'), method === 0 ? packed : await pass(packed, new DecompressionStream('deflate-raw')));
  }
  return parts;
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The 26 bytes that a local header and a directory entry share, from "version needed" to the name's length. */
function common(crc: number, packed: number, size: number, nameLength: number): Uint8Array {
  const bytes = new Uint8Array(26);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 20, true);
  view.setUint16(2, UTF8_NAMES, true);
  view.setUint16(4, 8, true);
  view.setUint16(8, DOS_DATE, true);
  view.setUint32(10, crc, true);
  view.setUint32(14, packed, true);
  view.setUint32(18, size, true);
  view.setUint16(22, nameLength, true);
  return bytes;
}

function word(value: number, length: 2 | 4): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  if (length === 2) view.setUint16(0, value, true);
  else view.setUint32(0, value, true);
  return bytes;
}

/** Writes parts as a zip archive, in their order; the same parts give the same bytes. */
export async function writeZip(parts: Parts): Promise<Uint8Array> {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  let directorySize = 0;
  for (const [path, data] of parts) {
    const name = new TextEncoder().encode(path);
    const packed = await pass(data, new CompressionStream('deflate-raw'));
    const head = common(crc32(data), packed.length, data.length, name.length);
    const entry = [word(CENTRAL, 4), word(20, 2), head, word(0, 2), word(0, 2), word(0, 2), word(0, 4), word(offset, 4), name];
    files.push(word(LOCAL, 4), head, name, packed);
    directory.push(...entry);
    offset += 30 + name.length + packed.length;
    directorySize += 46 + name.length;
  }
  const end = [word(END, 4), word(0, 4), word(parts.size, 2), word(parts.size, 2), word(directorySize, 4), word(offset, 4), word(0, 2)];
  return new Uint8Array(await new Blob([...files, ...directory, ...end].map((piece) => new Uint8Array(piece))).arrayBuffer());
}
