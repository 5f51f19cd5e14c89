### termini/bollettino
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = bollettino postale
summary = Il foglio che usi per pagare alla posta.
keywords = pagare; posta; tassa
p-225sf = Scrivi chi paga, a chi e quanto. Tieni la ricevuta: prova che hai pagato.
