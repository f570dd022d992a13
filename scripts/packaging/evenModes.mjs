// Gives all entries of a ZIP file the same mode: that of the files on this disk depends on who has checked them out.

const endOfDirectory = 0x06054b50;
const endLength = 22;
const directoryEntry = 0x02014b50;
const entryLength = 46;
/** A plain file that everybody may read and its owner may write. */
const mode = 0o100644;

/**
 * @param {Buffer} zip is changed; without a comment and not larger than 4 GB
 * @returns {Buffer} the same
 */
export function evenModes(zip) {
  const end = zip.length - endLength;
  if (zip.readUInt32LE(end) !== endOfDirectory) throw new Error("This is no ZIP file.");
  let at = zip.readUInt32LE(end + 16);
  while (at < end) {
    if (zip.readUInt32LE(at) !== directoryEntry)
      throw new Error("The directory of the ZIP file has a fault.");
    zip.writeUInt32LE((mode << 16) >>> 0, at + 38);
    const lengths = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    at += entryLength + lengths.reduce((sum, length) => sum + length, 0);
  }
  return zip;
}
