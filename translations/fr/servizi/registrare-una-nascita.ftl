### Registrare la nascita di un figlio — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Registrare la nascita di un figlio
title = Déclarer la naissance d’un enfant
# it: Fai la dichiarazione di nascita entro 10 giorni, anche senza permesso.
summary = Faites la déclaration de naissance dans les 10 jours, même sans permis.
# it: nascita; neonato; atto di nascita; bambino; ospedale; stato civile
# term: stato civile → { -stato-civile } = état civil
keywords = naissance; nouveau-né; acte de naissance; bébé; hôpital; état civil; extrait de naissance
# it: l'attestazione di nascita dell'ospedale
f-jqk7j = l’attestation de naissance de l’hôpital
# it: un documento dei genitori
f-2ftqt = une pièce d’identité des parents
# it: l'atto di nascita
f-7s2iq = l’acte de naissance
# it: In Comune: entro 10 giorni dal parto.
f-wsxmk = À la mairie (Comune) : dans les 10 jours après l’accouchement.
# it: In ospedale: entro tre giorni dal parto.
f-rrjyw = À l’hôpital : dans les trois jours après l’accouchement.
# it: Anche in ospedale, nei primi tre giorni.
f-3phpw = Aussi à l’hôpital, pendant les trois premiers jours.
# it: Ogni bambino nato in Italia va registrato. Con la registrazione ha un nome e dei diritti.
p-zmn74 = Chaque enfant né en Italie doit être déclaré. Avec la déclaration, il a un nom et des droits.

## A chi è rivolto

# it: Ai genitori. Non importa se hai il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
p-r4vc2 = Pour les parents. Peu importe si vous avez le permis de séjour ou non.
# it: Per registrare una nascita **non** serve mostrare il permesso di soggiorno.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
p-t8uxe = Pour déclarer une naissance, vous **n’êtes pas obligé** de montrer le permis de séjour.

## Come fare

# it: In ospedale ricevi l'**attestazione di nascita**.
# note: voce 1 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
l-gmnjj = À l’hôpital, vous recevez l’**attestazione di nascita** (attestation de naissance).
# it: Scegli dove fare la dichiarazione: in ospedale, nel Comune di nascita o nel tuo Comune.
# note: voce 2 di 5
l-x7mig = Choisissez où faire la déclaration : à l’hôpital, à la mairie du lieu de naissance ou à votre mairie.
# it: Se siete sposati, basta un genitore. Se non siete sposati e lo riconoscete tutti e due, andate insieme.
# note: voce 3 di 5
l-jd8ug = Si vous êtes mariés, un parent suffit. Si vous n’êtes pas mariés et que vous reconnaissez tous les deux l’enfant, allez-y ensemble.
# it: Di' il nome e il cognome del bambino. Controlla bene come sono scritti.
# note: voce 4 di 5
l-eakmr = Dites le prénom et le nom de l’enfant. Vérifiez bien comment ils sont écrits.
# it: Chiedi al Comune il codice fiscale del bambino.
# note: voce 5 di 5
# term: codice fiscale → { -codice-fiscale } = code fiscal
l-mhyge = Demandez à la mairie le { -codice-fiscale } de l’enfant.

## Cosa si ottiene

# it: L'atto di nascita. Poi puoi scegliere il [pediatra][1] e chiedere l'[assegno unico][2].
# note: [1] = servizi/pediatra
# note: [2] = servizi/assegno-unico-figli
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
# term: assegno unico → { -assegno-unico } = allocation pour les enfants
p-77sid = L’acte de naissance. Ensuite, vous pouvez choisir le [pédiatre (pediatra)][1] et demander l’[allocation pour les enfants (assegno unico)][2].

## Casi particolari

# it: **Cittadinanza.** Un bambino con genitori stranieri di solito prende la loro. Per il passaporto vai al [consolato][1] del tuo Paese. Se sei rifugiato, non andarci: chiedi a un avvocato.
# note: voce 1 di 3
# note: [1] = termini/consolato
# term: cittadinanza → { -cittadinanza } = nationalité
# term: passaporto → { -passaporto } = passeport
# term: consolato → { -consolato } = consulat et ambassade
l-4c64f = **Nationalité.** Un enfant de parents étrangers prend d’habitude la leur. Pour le passeport, allez au [consulat (consolato)][1] de votre pays. Si vous êtes réfugié, n’y allez pas : demandez à un avocat.
# it: **Permesso.** Il bambino deve essere aggiunto alla situazione di soggiorno dei genitori. Chiedi a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = bureau d’aide
l-vfk5q = **Permis.** L’enfant doit être ajouté à la situation de séjour des parents. Demandez à un [bureau d’aide (patronato)][1].
# it: **Parto in anonimato.** Una donna può partorire in ospedale e non dire il suo nome. Lo chiede al personale. È un diritto.
# note: voce 3 di 3
l-8kse5 = **Accouchement anonyme.** Une femme peut accoucher à l’hôpital et ne pas dire son nom. Elle le demande au personnel. C’est un droit.

## Se qualcosa va male

# it: Se qualcosa va male
t-y7wdi = Si quelque chose se passe mal
# it: Sono passati i 10 giorni? Vai lo stesso e spiega perché. Se non capisci l'italiano, chiedi un [mediatore][1] in ospedale o in Comune.
# note: [1] = servizi/chiedere-un-mediatore
p-jvwnp = Les 10 jours sont passés ? Allez-y quand même et expliquez pourquoi. Si vous ne comprenez pas l’italien, demandez un [médiateur][1] à l’hôpital ou à la mairie.
