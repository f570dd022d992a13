/** An id without what people leave out: `REQ-001` is taken for `req1`. */
export function smoothId(id: string): string {
  return id
    .toUpperCase()
    .replace(/[\s_-]+/g, "")
    .replace(/(?<=\D)0+(?=\d)/g, "");
}
