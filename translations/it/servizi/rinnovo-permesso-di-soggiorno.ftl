### servizi/rinnovo-permesso-di-soggiorno
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Rinnovo del permesso di soggiorno alla posta
summary = Come chiedere il rinnovo del permesso con la busta dell'ufficio postale.
keywords = permesso; kit postale; busta gialla; rinnovo; ricevuta; impronte; scadenza; quanto tempo per il permesso; quanto si aspetta il permesso; permesso in ritardo; permesso scaduto; quando arriva il permesso; rinnovare il permesso
# required_documents.name
f-xzp2n = i documenti su lavoro, studio o famiglia
# outputs.name
f-6r4sv = la ricevuta della domanda
# outputs.name
f-8jprz = il permesso di soggiorno rinnovato
# channels.note
f-wsnvb = Negli uffici postali con lo Sportello Amico.
p-g93k4 = Il permesso di soggiorno ha una data di scadenza. Per restare in Italia devi chiedere il **rinnovo**.

## A chi è rivolto

p-v53uw = A chi ha un permesso di soggiorno che sta per scadere. I cittadini dell'Unione europea non hanno bisogno del permesso.

## Come fare

# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
l-bf7ri = Vai in un ufficio postale con lo Sportello Amico.
# note: voce 2 di 8
# note: [1] = termini/kit-postale
l-ahwyy = Chiedi la [busta con i moduli][1] per il permesso. La busta è gratis.
# note: voce 3 di 8
# note: [1] = servizi/aiuto-patronato-caf
l-rkb8s = Compila i moduli. Un [patronato][1] può aiutarti.
# note: voce 4 di 8
# note: [1] = termini/marca-da-bollo
l-vw9zs = Compra una [marca da bollo][1] dal tabaccaio.
# note: voce 5 di 8
l-q3gqw = Porta alla posta la busta **aperta**, con le copie. Porta anche il passaporto.
# note: voce 6 di 8
l-emi4m = Paga e tieni la ricevuta. Tieni anche il foglio con l'appuntamento.
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
l-mv3rm = Vai in [Questura][1] il giorno dell'appuntamento. Lì lasci le [impronte][2].
# note: voce 8 di 8
l-747aa = Quando il permesso è pronto, vai a prenderlo in Questura.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
p-k8bb9 = Tieni sempre con te la [ricevuta][1] della posta. Con la ricevuta puoi restare in Italia e lavorare mentre aspetti.

## Tempi e scadenze

p-v463f = Chiedi il rinnovo almeno sessanta giorni prima della scadenza. La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
p-9rsp8 = È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].

## Quanto costa

# note: [1] = termini/bollettino
p-hrvf7 = Paghi la marca da bollo, un [bollettino][1] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta.

## Casi particolari

p-f38uy = Alcuni permessi non passano dalla posta. In quei casi vai in Questura. Se hai dubbi, chiedi a un patronato.
p-w23nf = **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.

## Se qualcosa va male

t-k3u3q = Se qualcosa va male
# note: voce 1 di 5
l-2yqjh = **È già scaduto?** Vai subito da un patronato. Più aspetti, più è difficile.
# note: voce 2 di 5
# note: [1] = termini/attesa-occupazione
l-dtihf = **Hai perso il lavoro?** C'è il permesso per [attesa occupazione][1].
# note: voce 3 di 5
# note: [1] = termini/preavviso-di-rigetto
l-3xzb5 = **Arriva una lettera?** La Questura può chiederti altri documenti o dirti che pensa di rifiutare ([preavviso di rigetto][1]). I giorni per rispondere sono pochi.
# note: voce 4 di 5
# note: [1] = servizi/lettera-della-questura
l-4wrgc = **Non sai che cosa fare con la lettera?** Leggi [la pagina sulle lettere][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-2f9ui = **Ricevi un rifiuto?** Porta il foglio lo stesso giorno a un [avvocato][1].

## Dove si fa ogni passo

t-9m84q = Dove si fa ogni passo
c-git2k = Dove
c-vhx55 = Che cosa fai
c-nnzm9 = Patronato
c-hd5jv = Chiedi aiuto per i moduli.
c-tsmvk = Ufficio postale
c-crjui = Consegni la domanda e paghi.
c-zm53w = Questura
c-scskx = Lasci le impronte e ritiri il permesso.
