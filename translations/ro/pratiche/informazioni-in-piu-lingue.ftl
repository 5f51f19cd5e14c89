### Informazioni sui servizi in più lingue — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = Informații despre servicii în mai multe limbi
# it: Un progetto voleva raccogliere le notizie sui servizi e tradurle.
summary = Un proiect voia să strângă informațiile despre servicii și să le traducă.
# it: traduzione; materiale informativo; volantini; lingue
keywords = traducere; materiale informative; pliante; limbi
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = Era o acțiune a proiectului [Terre di Inclusione][1], cu fonduri din perioada 2014-2020.

## Come funziona

# it: Gli enti del progetto dovevano raccogliere il materiale che c'era già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = Instituțiile din proiect trebuiau să strângă materialele care existau deja despre servicii sociale, sănătate și proiecte locale.
# it: Dovevano tradurlo in più lingue.
# note: voce 2 di 3
l-8j9yt = Trebuiau să le traducă în mai multe limbi.
# it: Dovevano farlo arrivare alle persone.
# note: voce 3 di 3
l-ia3m6 = Trebuiau să le facă să ajungă la oameni.
