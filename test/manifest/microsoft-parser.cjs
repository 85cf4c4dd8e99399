// Prints what Microsoft's own parser reads from the manifest named as argument, as JSON.
// In a process of its own: the package loads ES modules in a way that Jest cannot. Not by its main file,
// which also loads its unified-manifest half; that needs fs-extra without declaring it.
const { ManifestHandlerXml } = require('office-addin-manifest/lib/manifestHandler/manifestHandlerXml');

new ManifestHandlerXml(process.argv[2]).parseManifest().then(info => process.stdout.write(JSON.stringify(info)));
