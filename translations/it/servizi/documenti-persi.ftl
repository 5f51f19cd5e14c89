### servizi/documenti-persi
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Ho perso i documenti o me li hanno rubati
summary = Che cosa fare subito, e come chiedere i documenti nuovi.
keywords = smarrimento; furto; denuncia; duplicato; passaporto perso; permesso perso; ho perso; rubato; portafoglio
# required_documents.name
f-u23gd = una copia del documento, se ce l'hai
# outputs.name
f-burjn = la copia della denuncia
# cost_options.option
f-apxk7 = la denuncia
p-iyh3e = Prima di tutto fai la **denuncia**. Poi chiedi il documento nuovo.
# note: [1] = termini/tessera-sanitaria
# note: [2] = termini/asst
p-gdahg = Hai perso solo la [tessera sanitaria][1]? La denuncia non serve. Chiedi una nuova tessera sul sito dell'Agenzia delle Entrate o all'[ASST][2].

## A chi è rivolto

p-78ydd = A tutti.

## Come fare

# note: voce 1 di 4
# note: [1] = termini/questura
l-qyph2 = Vai in [Questura][1], dai Carabinieri o alla Polizia locale.
# note: voce 2 di 4
# note: [1] = termini/denuncia
l-38wk6 = Racconta che cosa è successo. Chiedi una copia della [denuncia][1].
# note: voce 3 di 4
l-2q3wd = Se avevi carte di banca, chiama la banca e falle bloccare.
# note: voce 4 di 4
l-znxwj = Porta la copia della denuncia all'ufficio che fa il documento:
c-n3spu = Documento
c-dwp35 = Dove vai
c-pppjs = Permesso di soggiorno
c-8fedh = Posta o Questura: chiedi prima al patronato
c-9phb9 = Carta d'identità
c-q5snv = Comune
c-dc5eb = Passaporto del tuo Paese
c-pv5dp = Consolato del tuo Paese
c-w3vj2 = Tessera sanitaria
c-csbm9 = Sito dell'Agenzia delle Entrate oppure ASST
c-giga3 = Patente
c-g7crd = Polizia o Carabinieri: fai la denuncia **entro 48 ore**

## Casi particolari

p-fzwrm = Tieni sempre una foto dei documenti, in un posto sicuro. Una copia rende tutto più veloce.

## Se qualcosa va male

t-vrddv = Se qualcosa va male
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/tratta-e-sfruttamento
p-k75ku = Nessuno può tenere il tuo passaporto contro la tua volontà: né un datore di lavoro, né un marito, né un padrone di casa. Se succede, chiedi [aiuto][1].
