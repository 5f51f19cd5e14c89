### Informazioni sui servizi in più lingue — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = কয়েকটি ভাষায় সেবার তথ্য
# it: Raccogliere ciò che esiste, tradurlo e farlo arrivare a tutti.
summary = যে তথ্য আছে তা জোগাড় করা, অনুবাদ করা ও সবার কাছে পৌঁছানো।
# it: traduzione; materiale informativo; volantini; lingue
keywords = অনুবাদ; তথ্যের কাগজ; লিফলেট; ভাষা
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = এটি [Terre di Inclusione][1] প্রকল্পের একটি কাজ, 2014-2020 সময়ের তহবিলে।

## Come funziona

# it: Si raccoglie il materiale che c'è già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = সামাজিক সেবা, স্বাস্থ্য ও এলাকার প্রকল্প নিয়ে যে তথ্য আছে, তা জোগাড় করা হয়।
# it: Si traduce in più lingue.
# note: voce 2 di 3
l-8j9yt = কয়েকটি ভাষায় অনুবাদ করা হয়।
# it: Si porta dove le persone passano.
# note: voce 3 di 3
l-557bz = মানুষ যেখানে আসা-যাওয়া করেন, সেখানে পৌঁছে দেওয়া হয়।
