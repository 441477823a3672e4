/**
 * PDFs encrypted by another program (pypdf), as they say of it themselves: `locked` opens with the password “secret”, `open` with none,
 * and only forbids printing.
 */
export const encryptedPdfs: readonly { how: string; locked: string; open: string }[] = [
  {
    how: 'RC4-40',
    locked:
      '/V 1 /R 2 /Length 40 /P 4294967292 /O <92fe0f4454ad4c9644693f33c07cb54f587dce1e2682fe9ecea6107a1ef630dd> /U <0be9a28819c87e664bb07ebae99158635b3267d9d340934d55244e22e878b586>',
    open: '/V 1 /R 2 /Length 40 /P 4294967292 /O <c92422687facee686e373f10b5c7d04738053152f7e2ee30e11c69ec442576ab> /U <c899bcdddd5d51d7266872b8a873366c87e530ded8487dad8a3c98a1b1be1673>',
  },
  {
    how: 'RC4-128',
    locked:
      '/V 2 /R 3 /Length 128 /P 4294967292 /O <0db5855fc5326569e765906caf64e4429a4c20d6e996fdef963e9b5080f9e083> /U <d1b7050a51f4274d0fec32a338baf33128bf4e5e4e758a4164004e56fffa0108>',
    open: '/V 2 /R 3 /Length 128 /P 4294967292 /O <566fa873ee33c797cd3b904fdadf814afa34df9a38f6ed41b984e2c6da2aa6f5> /U <52d62fb1b6e370d3006690786cbcbfda28bf4e5e4e758a4164004e56fffa0108>',
  },
  {
    how: 'AES-128',
    locked:
      '/V 4 /R 4 /Length 128 /P 4294967292 /O <0db5855fc5326569e765906caf64e4429a4c20d6e996fdef963e9b5080f9e083> /U <d1b7050a51f4274d0fec32a338baf33128bf4e5e4e758a4164004e56fffa0108> /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV2 /Length 16 >> >> /StmF /StdCF /StrF /StdCF',
    open: '/V 4 /R 4 /Length 128 /P 4294967292 /O <566fa873ee33c797cd3b904fdadf814afa34df9a38f6ed41b984e2c6da2aa6f5> /U <52d62fb1b6e370d3006690786cbcbfda28bf4e5e4e758a4164004e56fffa0108> /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV2 /Length 16 >> >> /StmF /StdCF /StrF /StdCF',
  },
  {
    how: 'AES-256-R5',
    locked:
      '/V 5 /R 5 /Length 256 /P 4294967292 /O <42eea045bb12901cdfd17ff3f6ddc4bcca9c14dcb2790298cb3662d64da135640e8479cba6f64aa7cd2cda58349046ff> /U <6c9d3477db9924c0a9e5c7023a5e123d75856238c67e43453745bd28322420aad0937deee776aca0ac91877ed43e211f> /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF',
    open: '/V 5 /R 5 /Length 256 /P 4294967292 /O <7369e6e71ddb96878a40bf620853e57914ad5afe0a9829e35dbd122b4b67f7c04f22c54e41dfd8595a78d59557f6e892> /U <c5864d085682bb5b9fd9989eac518aef2fdbaa7444a2e0bcf865c37b5a63ab60499e14a32a30ddeded10c47cfeed4258> /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF',
  },
  {
    how: 'AES-256',
    locked:
      '/V 5 /R 6 /Length 256 /P 4294967292 /O <94b9d582e65ab9c50138b97b43475bb11ea43212d1b9833d932e8a59d49d8b929ffe4e3014cee2cf857a13229d8abdc2> /U <acd0d8b2f2ce8e7234e272df403431961016650c58f0beaee995633f6093e762b64d32bba8b1071c0669ca7eb255cf19> /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF',
    open: '/V 5 /R 6 /Length 256 /P 4294967292 /O <af5f83a24a2dba7934f90b8a6e139848d209d6dbb8a6ed0fd51a076009c73872dedc64557d4c279c2c61c1ce04b847e8> /U <40c1c494486b589f42976d131c832911182ca7c629857f1f6ea24e5fc8a96817f9cfb24347a9b3155fdfdf734e10cf82> /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF',
  },
]

/** The first part of the `/ID` of all of them. */
const id = '<6466636166353432373930333230366464313134343164306235626139363162>'

/** A PDF with such a dictionary, which its trailer speaks of: behind a table of objects, or in a stream in place of one. */
export const encryptedPdf = (dictionary: string, { asStream = false } = {}): Buffer => {
  const body = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n15 0 obj\n<< /O 5 >>\nendobj\n5 0 obj\n<< /Filter /Standard ${dictionary} >>\nendobj\n`
  const trailer = `<< /Size 6 /Root 1 0 R /ID [ ${id} ${id} ] /Encrypt 5 0 R >>`
  const table = asStream
    ? `7 0 obj\n${trailer.replace('<<', '<< /Type /XRef')}\nstream\nx\nendstream\nendobj\n`
    : `xref\n0 1\n0000000000 65535 f \ntrailer\n${trailer}\n`
  return Buffer.from(`${body}${table}startxref\n${body.length}\n%%EOF\n`, 'latin1')
}
