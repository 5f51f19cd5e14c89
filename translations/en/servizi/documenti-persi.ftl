### Ho perso i documenti o me li hanno rubati — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso i documenti o me li hanno rubati
title = I have lost my documents, or they were stolen
# it: Che cosa fare subito, e come chiedere i documenti nuovi.
summary = What to do at once, and how to ask for new documents.
# it: smarrimento; furto; denuncia; duplicato; passaporto perso; permesso perso; ho perso; rubato; portafoglio
# term: denuncia → { -denuncia } = police report
# term: passaporto → { -passaporto } = passport
keywords = loss; theft; stolen; police report; denuncia; duplicate; lost passport; lost permit; I lost; wallet; bag stolen
# it: una copia del documento, se ce l'hai
f-u23gd = a copy of the document, if you have one
# it: la copia della denuncia
# term: denuncia → { -denuncia } = police report
f-burjn = the copy of the police report
# it: la denuncia
# term: denuncia → { -denuncia } = police report
f-apxk7 = the police report
# it: Prima di tutto fai la **denuncia**. Poi chiedi il documento nuovo.
# term: denuncia → { -denuncia } = police report
p-iyh3e = First of all make a **police report (denuncia)**. Then ask for the new document.
# it: Hai perso solo la [tessera sanitaria][1]? La denuncia non serve. Chiedi una nuova tessera sul sito dell'Agenzia delle Entrate o all'[ASST][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = termini/asst
# term: tessera sanitaria → { -tessera-sanitaria } = health card
# term: denuncia → { -denuncia } = police report
# term: asst → { -asst } = public health agency
p-gdahg = Have you lost only your [health card (tessera sanitaria)][1]? You do not need the police report. Ask for a new card on the website of the Agenzia delle Entrate (revenue agency) or from the [public health agency (ASST)][2].

## A chi è rivolto

# it: A tutti.
p-78ydd = For everyone.

## Come fare

# it: Vai in [Questura][1], dai Carabinieri o alla Polizia locale.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = police headquarters
l-qyph2 = Go to the [police headquarters (Questura)][1], to the Carabinieri or to the local police (Polizia locale).
# it: Racconta che cosa è successo. Chiedi una copia della [denuncia][1].
# note: voce 2 di 4
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = police report
l-38wk6 = Tell them what happened. Ask for a copy of the [police report][1].
# it: Se avevi carte di banca, chiama la banca e falle bloccare.
# note: voce 3 di 4
l-2q3wd = If you had bank cards, call the bank and have them blocked.
# it: Porta la copia della denuncia all'ufficio che fa il documento:
# note: voce 4 di 4
# term: denuncia → { -denuncia } = police report
l-znxwj = Take the copy of the police report to the office that makes the document:
# it: Documento
c-n3spu = Document
# it: Dove vai
c-dwp35 = Where to go
# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
c-pppjs = Residence permit
# it: Posta o Questura: chiedi prima al patronato
# term: questura → { -questura } = police headquarters
# term: patronato → { -patronato } = advice office
c-8fedh = Post office or Questura: ask the advice office (patronato) first
# it: Carta d'identità
# term: carta d'identità → { -carta-di-identita } = identity card
c-9phb9 = Identity card
# it: Comune
c-q5snv = Town hall (Comune)
# it: Passaporto del tuo Paese
# term: passaporto → { -passaporto } = passport
c-dc5eb = Passport of your country
# it: Consolato del tuo Paese
# term: consolato → { -consolato } = consulate or embassy
c-pv5dp = Consulate of your country
# it: Tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = health card
c-w3vj2 = Health card
# it: Sito dell'Agenzia delle Entrate oppure ASST
# term: asst → { -asst } = public health agency
c-csbm9 = Website of the Agenzia delle Entrate (revenue agency), or ASST
# it: Patente
c-giga3 = Driving licence
# it: Polizia o Carabinieri: fai la denuncia **entro 48 ore**
# term: denuncia → { -denuncia } = police report
c-g7crd = Police or Carabinieri: make the police report **within 48 hours**

## Casi particolari

# it: Tieni sempre una foto dei documenti, in un posto sicuro. Una copia rende tutto più veloce.
p-fzwrm = Always keep a photo of your documents in a safe place. A copy makes everything faster.

## Se qualcosa va male

# it: Se qualcosa va male
t-vrddv = If something goes wrong
# it: Nessuno può tenere il tuo passaporto contro la tua volontà: né un datore di lavoro, né un marito, né un padrone di casa. Se succede, chiedi [aiuto][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/tratta-e-sfruttamento
# term: passaporto → { -passaporto } = passport
# term: datore di lavoro → { -datore-di-lavoro } = employer
p-k75ku = Nobody is allowed to keep your { -passaporto } against your will: not an employer, not a husband, not a landlord. If it happens, ask for [help][1].
