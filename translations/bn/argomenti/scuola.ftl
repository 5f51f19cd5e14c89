### Scuola — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scuola
title = স্কুল
# it: Nido, scuola dei figli, scuola per adulti, titoli di studio.
# term: nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
summary = নার্সারি, সন্তানদের স্কুল, প্রাপ্তবয়স্কদের স্কুল, শিক্ষাগত সনদ।
# it: scuola; nido; studio; iscrizione; diploma
# term: nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
keywords = স্কুল; নার্সারি; ভর্তি; পড়াশোনা; সার্টিফিকেট; বাচ্চার স্কুল
# it: La scuola è un diritto di tutti i bambini, anche senza documenti. Leggi [come si iscrive un figlio][1].
# note: [1] = servizi/iscrizione-a-scuola
p-3c26u = স্কুল সব শিশুর অধিকার, কাগজপত্র না থাকলেও। পড়ুন [সন্তানকে কীভাবে ভর্তি করতে হয়][1]।
