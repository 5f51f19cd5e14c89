### Asilo nido e scuola dell'infanzia — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Asilo nido e scuola dell'infanzia
# term: asilo nido → { -asilo-nido } = creșă
title = Creșă și grădiniță
# it: Dove lasciare i bambini da 0 a 5 anni, e come pagare meno.
summary = Unde lăsați copiii de la 0 la 5 ani și cum plătiți mai puțin.
# it: asilo nido; asilo; nido; scuola materna; bonus nido; infanzia; bambini piccoli
# term: asilo nido → { -asilo-nido } = creșă
# term: asilo → { -protezione-internazionale } = protecție internațională
keywords = creșă; grădiniță; bonus creșă; copii mici; bebeluș; asilo nido
# it: un documento di un genitore
f-zigv2 = un act de identitate al unui părinte
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = cod fiscal
f-ce5xz = { -codice-fiscale(case: "def") } al copilului
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = vaccin
f-x9343 = certificatul de vaccinuri
# it: un posto al nido o alla scuola dell'infanzia
# term: nido → { -asilo-nido } = creșă
f-mkn4v = un loc la creșă sau la grădiniță
# it: L'[asilo nido][1] è per i bambini fino a 3 anni. La **scuola dell'infanzia** è da 3 a 5 anni.
# note: [1] = termini/asilo-nido
# term: asilo nido → { -asilo-nido } = creșă
p-q8bfe = [Creșa (asilo nido)][1] este pentru copiii până la 3 ani. Grădinița, **scuola dell'infanzia**, este de la 3 la 5 ani.

## A chi è rivolto

# it: A tutte le famiglie. Nessuno dei due è obbligatorio, ma aiutano molto a imparare l'italiano.
p-693cx = Tuturor familiilor. Niciuna dintre cele două nu este obligatorie, dar ajută mult la învățarea limbii italiene.

## Come fare

# it: **Nido:**
# term: nido → { -asilo-nido } = creșă
p-3v2xq = **Creșă:**
# it: Chiedi in Comune quando puoi fare la domanda. Di solito è in primavera.
# note: voce 1 di 4
l-y8ran = Întrebați la primărie (Comune) când puteți depune cererea. De obicei este primăvara.
# it: Chiedi prima l'[ISEE][1].
# note: voce 2 di 4
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = ISEE
l-4qiqu = Cereți întâi [ISEE][1].
# it: Fai la domanda. Se i posti sono pochi, c'è una lista.
# note: voce 3 di 4
l-urk9y = Depuneți cererea. Dacă locurile sunt puține, există o listă.
# it: Prima di entrare, controlla i [vaccini][1].
# note: voce 4 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = vaccin
l-kxwnq = Înainte de a începe, verificați [vaccinurile][1].
# it: **Scuola dell'infanzia:**
p-8nwfi = **Grădiniță (scuola dell'infanzia):**
# it: Vai alla segreteria della scuola. Di solito fai la domanda in inverno.
# note: voce 1 di 2
l-yyqrz = Mergeți la secretariatul școlii. De obicei depuneți cererea iarna.
# it: Se arrivi dopo, chiedi se c'è ancora posto.
# note: voce 2 di 2
l-nn8t9 = Dacă veniți mai târziu, întrebați dacă mai este loc.

## Quanto costa

# it: **Nido:** paghi ogni mese. Con un ISEE basso paghi meno. L'[INPS][1] dà anche il **bonus nido**.
# note: voce 1 di 2
# note: [1] = enti/istituto-inps
# term: nido → { -asilo-nido } = creșă
# term: isee → { -isee } = ISEE
# term: inps → { -inps } = INPS
l-vqccf = **Creșă:** plătiți în fiecare lună. Cu un ISEE mic plătiți mai puțin. [INPS][1] dă și un ajutor pentru creșă, **bonus nido**.
# it: **Scuola dell'infanzia statale:** è gratis. Paghi di solito la mensa.
# note: voce 2 di 2
l-9nqpg = **Grădiniță de stat:** este gratuită. De obicei plătiți masa.
# it: Per il bonus tieni tutte le ricevute. Un [patronato][1] fa la domanda gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: ricevute → { -ricevuta-del-permesso } = recipisă
# term: patronato → { -patronato } = birou de asistență
p-ue362 = Pentru bonus păstrați toate chitanțele. Un [birou de asistență (patronato)][1] face cererea gratuit.

## Casi particolari

# it: I bambini senza i vaccini obbligatori non possono entrare. Se il pediatra non può vaccinarli, porta il suo certificato.
# term: vaccini → { -vaccino } = vaccin
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
p-3z85y = Copiii fără vaccinurile obligatorii nu pot intra. Dacă pediatrul nu îi poate vaccina, duceți certificatul lui.

## Se qualcosa va male

# it: Se qualcosa va male
t-giz6b = Dacă ceva nu merge bine
# it: Non c'è posto al nido? Chiedi se il Comune ha posti in altri nidi, anche privati. Chiedi anche ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
# term: nidi → { -asilo-nido } = creșă
p-prc75 = Nu este loc la creșă? Întrebați dacă primăria are locuri la alte creșe, și private. Întrebați și la [serviciile sociale][1].
