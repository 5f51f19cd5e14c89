### IBAN — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: IBAN
title = رقم الحساب البنكي
# it: Il codice del tuo conto in banca o in posta.
summary = رمز حسابك في البنك أو في البريد.
# it: conto; banca; bonifico
keywords = حساب; بنك; تحويل بنكي; رقم الحساب
# it: Comincia con due lettere. Serve per ricevere la paga e gli aiuti.
p-f8hat = يبدأ بحرفين. تحتاج إليه لتستلم الأجر والمساعدات.
# it: Il conto deve essere intestato a te. Non usare l'IBAN di un amico.
p-8u8sw = يجب أن يكون الحساب باسمك. لا تستعمل IBAN صديق.
