/** Around a response that travels as text in a mail: nothing that a mail program does to lines can harm it. */
export const armourStart = "-----BEGIN ASSENT RESPONSE-----";
export const armourEnd = "-----END ASSENT RESPONSE-----";
