### pratiche/informazioni-in-piu-lingue
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Informazioni sui servizi in più lingue
summary = Un progetto voleva raccogliere le notizie sui servizi e tradurle.
keywords = traduzione; materiale informativo; volantini; lingue
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.

## Come funziona

# note: voce 1 di 3
l-bet8x = Gli enti del progetto dovevano raccogliere il materiale che c'era già su servizi sociali, salute e progetti locali.
# note: voce 2 di 3
l-8j9yt = Dovevano tradurlo in più lingue.
# note: voce 3 di 3
l-ia3m6 = Dovevano farlo arrivare alle persone.
