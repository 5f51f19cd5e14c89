### Ho perso i documenti o me li hanno rubati — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso i documenti o me li hanno rubati
title = J’ai perdu mes papiers ou on me les a volés
# it: Che cosa fare subito, e come chiedere i documenti nuovi.
summary = Ce qu’il faut faire tout de suite, et comment demander de nouveaux papiers.
# it: smarrimento; furto; denuncia; duplicato; passaporto perso; permesso perso; ho perso; rubato; portafoglio
# term: denuncia → { -denuncia } = plainte
# term: passaporto → { -passaporto } = passeport
keywords = perte; vol; plainte; déclaration de perte; duplicata; passeport perdu; permis perdu; j’ai perdu; volé; portefeuille
# it: una copia del documento, se ce l'hai
f-u23gd = une copie du document, si vous en avez une
# it: la copia della denuncia
# term: denuncia → { -denuncia } = plainte
f-burjn = la copie de la déclaration à la police (denuncia)
# it: la denuncia
# term: denuncia → { -denuncia } = plainte
f-apxk7 = la déclaration à la police (denuncia)
# it: Prima di tutto fai la **denuncia**. Poi chiedi il documento nuovo.
# term: denuncia → { -denuncia } = plainte
p-iyh3e = Avant tout, faites la **denuncia** (déclaration de perte ou de vol à la police). Ensuite, demandez le nouveau document.
# it: Hai perso solo la [tessera sanitaria][1]? La denuncia non serve. Chiedi una nuova tessera sul sito dell'Agenzia delle Entrate o all'[ASST][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = termini/asst
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
# term: denuncia → { -denuncia } = plainte
# term: asst → { -asst } = établissement public de santé
p-gdahg = Vous avez perdu seulement la [carte de santé (tessera sanitaria)][1] ? La déclaration (denuncia) n’est pas nécessaire. Demandez une nouvelle carte sur le site de l’Agenzia delle Entrate (bureau des impôts) ou à l’[établissement public de santé (ASST)][2].

## A chi è rivolto

# it: A tutti.
p-78ydd = Pour tout le monde.

## Come fare

# it: Vai in [Questura][1], dai Carabinieri o alla Polizia locale.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = direction de la police
l-qyph2 = Allez à la [direction de la police (Questura)][1], chez les Carabinieri ou à la Polizia locale (police municipale).
# it: Racconta che cosa è successo. Chiedi una copia della [denuncia][1].
# note: voce 2 di 4
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = plainte
l-38wk6 = Racontez ce qui s’est passé. Demandez une copie de la [déclaration (denuncia)][1].
# it: Se avevi carte di banca, chiama la banca e falle bloccare.
# note: voce 3 di 4
l-2q3wd = Si vous aviez des cartes bancaires, appelez la banque et faites-les bloquer.
# it: Porta la copia della denuncia all'ufficio che fa il documento:
# note: voce 4 di 4
# term: denuncia → { -denuncia } = plainte
l-znxwj = Apportez la copie de la déclaration (denuncia) au bureau qui fait le document :
# it: Documento
c-n3spu = Document
# it: Dove vai
c-dwp35 = Où aller
# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
c-pppjs = Permis de séjour
# it: Posta o Questura: chiedi prima al patronato
# term: questura → { -questura } = direction de la police
# term: patronato → { -patronato } = bureau d’aide
c-8fedh = Poste ou Questura : demandez d’abord au bureau d’aide (patronato)
# it: Carta d'identità
# term: carta d'identità → { -carta-di-identita } = carte d’identité
c-9phb9 = Carte d’identité
# it: Comune
c-q5snv = Mairie (Comune)
# it: Passaporto del tuo Paese
# term: passaporto → { -passaporto } = passeport
c-dc5eb = Passeport de votre pays
# it: Consolato del tuo Paese
# term: consolato → { -consolato } = consulat et ambassade
c-pv5dp = Consulat de votre pays
# it: Tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
c-w3vj2 = Carte de santé (tessera sanitaria)
# it: Sito dell'Agenzia delle Entrate oppure ASST
# term: asst → { -asst } = établissement public de santé
c-csbm9 = Site de l’Agenzia delle Entrate, ou ASST
# it: Patente
c-giga3 = Permis de conduire (patente)
# it: Polizia o Carabinieri: fai la denuncia **entro 48 ore**
# term: denuncia → { -denuncia } = plainte
c-g7crd = Police ou Carabinieri : faites la déclaration (denuncia) **dans les 48 heures**

## Casi particolari

# it: Tieni sempre una foto dei documenti, in un posto sicuro. Una copia rende tutto più veloce.
p-fzwrm = Gardez toujours une photo de vos papiers, dans un endroit sûr. Une copie rend tout plus rapide.

## Se qualcosa va male

# it: Se qualcosa va male
t-vrddv = Si quelque chose se passe mal
# it: Nessuno può tenere il tuo passaporto contro la tua volontà: né un datore di lavoro, né un marito, né un padrone di casa. Se succede, chiedi [aiuto][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/tratta-e-sfruttamento
# term: passaporto → { -passaporto } = passeport
# term: datore di lavoro → { -datore-di-lavoro } = employeur
p-k75ku = Personne ne peut garder votre passeport contre votre volonté : ni un { -datore-di-lavoro }, ni un mari, ni le propriétaire de votre logement. Si cela arrive, demandez de l’[aide][1].
