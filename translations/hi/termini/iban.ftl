### IBAN — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: IBAN
title = बैंक खाते का कोड
# it: Il codice del tuo conto in banca o in posta.
summary = बैंक या डाकख़ाने में आपके खाते का कोड।
# it: conto; banca; bonifico
keywords = खाता; बैंक; पैसे भेजना
# it: Comincia con due lettere. Serve per ricevere la paga e gli aiuti.
p-f8hat = यह दो अक्षरों से शुरू होता है। तनख़्वाह और मदद के पैसे लेने के लिए चाहिए।
# it: Il conto deve essere intestato a te. Non usare l'IBAN di un amico.
p-8u8sw = खाता आपके नाम पर होना चाहिए। किसी दोस्त का IBAN इस्तेमाल न करें।
