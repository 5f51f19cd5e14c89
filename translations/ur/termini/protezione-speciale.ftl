### protezione speciale — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione speciale
title = خصوصی تحفظ
# it: Un permesso per chi non può essere mandato nel suo Paese, ma non è rifugiato.
summary = اس شخص کا اجازت نامہ جسے اپنے ملک واپس نہیں بھیجا جا سکتا، مگر وہ پناہ گزین نہیں ہے۔
# it: asilo; permesso; diniego
# term: asilo → { -protezione-internazionale } = بین الاقوامی تحفظ
keywords = پناہ; پرمیسو; انکار; سپیچالے
# it: Le regole sono cambiate più volte. Chiedi a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-4nkwa = قاعدے کئی بار بدلے ہیں۔ وکیل سے پوچھیں: اس کی فیس [حکومت دے سکتی ہے][1]۔
