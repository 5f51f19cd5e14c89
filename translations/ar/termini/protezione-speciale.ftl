### protezione speciale — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione speciale
title = الحماية الخاصة
# it: Un permesso per chi non può essere mandato nel suo Paese, ma non è rifugiato.
summary = تصريح لمن لا يمكن إرساله إلى بلده، لكنه ليس لاجئًا.
# it: asilo; permesso; diniego
# term: asilo → { -protezione-internazionale } = الحماية الدولية
keywords = لجوء; تصريح; رفض
# it: Le regole sono cambiate più volte. Chiedi a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-4nkwa = تغيرت القواعد عدة مرات. اسأل محاميًا: يمكن أن [تدفع الدولة][1] أجرته.
