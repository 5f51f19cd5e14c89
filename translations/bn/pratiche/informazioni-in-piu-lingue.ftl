### Informazioni sui servizi in più lingue — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = কয়েকটি ভাষায় সেবার তথ্য
# it: Un progetto voleva raccogliere le notizie sui servizi e tradurle.
summary = একটি প্রকল্প সেবা নিয়ে তথ্য জোগাড় করতে ও অনুবাদ করতে চেয়েছিল।
# it: traduzione; materiale informativo; volantini; lingue
keywords = অনুবাদ; তথ্যের কাগজ; লিফলেট; ভাষা
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = এটি [Terre di Inclusione][1] প্রকল্পের একটি কাজ ছিল, 2014-2020 সময়ের তহবিলে।

## Come funziona

# it: Gli enti del progetto dovevano raccogliere il materiale che c'era già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = সামাজিক সেবা, স্বাস্থ্য ও এলাকার প্রকল্প নিয়ে যে তথ্য আগে থেকে ছিল, প্রকল্পের সংস্থাগুলোর তা জোগাড় করার কথা ছিল।
# it: Dovevano tradurlo in più lingue.
# note: voce 2 di 3
l-8j9yt = কয়েকটি ভাষায় তা অনুবাদ করার কথা ছিল।
# it: Dovevano farlo arrivare alle persone.
# note: voce 3 di 3
l-ia3m6 = মানুষের কাছে তা পৌঁছানোর কথা ছিল।
