### Banca d'Italia — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Banca d'Italia
title = بنك إيطاليا (Banca d'Italia)
# it: L'ente che controlla le banche.
summary = الجهة التي تراقب البنوك.
# it: banca; reclamo; conto
keywords = بنك; شكوى; حساب

## Che cosa fa

# it: Controlla le banche e protegge i clienti. Non apre conti alle persone.
p-5nep4 = يراقب البنوك ويحمي الزبائن. لا يفتح حسابات للأشخاص.
# it: Se una banca rifiuta il [conto di base][1], puoi scrivere un reclamo. Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/conto-di-base
p-ru6ss = إذا رفض بنك فتح [الحساب الأساسي (conto di base)][1]، يمكنك أن تكتب شكوى. الموقع هو { $web }.
