### servizi/crema-aiuti-sociali
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Crema: aiuti contro povertà e per la casa
summary = I servizi sociali che il Comune di Crema progetta con 28 enti.
keywords = Crema; Cremasco; povertà; affitto; morosità incolpevole; emergenza casa; terzo settore
# outputs.name
f-wadv8 = aiuto per povertà, casa e lavoro
p-yfnpx = Il Comune di Crema lavora con 28 enti per aiutare chi è in difficoltà.

## A chi è rivolto

p-3ip4p = A chi vive a Crema e ha problemi di soldi, casa o lavoro. I servizi aiutano prima le famiglie con bambini.

## Come fare

# note: voce 1 di 4
# note: [1] = enti/comune-di-crema
l-puie7 = Vai al [Comune di Crema][1].
# note: voce 2 di 4
l-8j6nq = Chiedi dei servizi sociali e prendi un appuntamento.
# note: voce 3 di 4
# note: [1] = termini/isee
l-jxkhu = Porta i documenti sul tuo problema: lettere, contratto, [ISEE][1].
# note: voce 4 di 4
l-gw63i = Chiedi quale ente segue il tuo caso.

## Cosa si ottiene

p-e5pm2 = Il progetto parla di questi aiuti:
# note: voce 1 di 4
l-ugdvs = aiuto contro la povertà
# note: voce 2 di 4
l-cwv7f = tutela legale: chiedi in Comune per chi è e come funziona
# note: voce 3 di 4
l-dd8ye = aiuto a cercare lavoro
# note: voce 4 di 4
# note: [1] = servizi/affitto-non-pagato
l-xv3f9 = aiuto nelle emergenze della casa, soprattutto se [non puoi pagare l'affitto senza colpa][1]

## Prima di andare

t-nravt = Prima di andare
p-nqka2 = La notizia da cui viene questa pagina non ha una data. Chiedi in Comune che cosa è attivo oggi.

## Se qualcosa va male

t-w7v9q = Se qualcosa va male
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-fmm64 = Se hai già una lettera di sfratto, dillo subito. Leggi anche [che cosa fare con uno sfratto][1].
