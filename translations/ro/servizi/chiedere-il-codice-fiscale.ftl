### Chiedere il codice fiscale — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere il codice fiscale
# term: codice fiscale → { -codice-fiscale } = cod fiscal
title = Cererea pentru codul fiscal
# it: Il codice che serve per lavoro, casa, medico e scuola. È gratis.
summary = Codul care trebuie pentru muncă, casă, medic și școală. Este gratuit.
# it: codice fiscale; Agenzia delle Entrate; tasse; modello AA4/8
# term: codice fiscale → { -codice-fiscale } = cod fiscal
keywords = cod fiscal; codice fiscale; taxe; AA4/8; Agenzia delle Entrate
# it: il codice fiscale
# term: codice fiscale → { -codice-fiscale } = cod fiscal
f-kksqt = { -codice-fiscale(case: "def") }
# it: Il [codice fiscale][1] serve quasi ovunque. Chiedilo tra le prime cose.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = cod fiscal
p-wtdc2 = Aveți nevoie de un [cod fiscal (codice fiscale)][1] aproape peste tot. Cereți-l printre primele lucruri.

## A chi è rivolto

# it: A tutte le persone che vivono in Italia o hanno a che fare con un ufficio italiano.
p-dpqjt = Tuturor persoanelor care trăiesc în Italia sau au de-a face cu o instituție italiană.

## Come fare

# it: Guarda prima se lo hai già. Può essere scritto sul nulla osta, sul permesso o sulla ricevuta.
# note: voce 1 di 5
# term: nulla osta → { -nulla-osta } = aviz favorabil
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
l-f7z7a = Vedeți întâi dacă nu îl aveți deja. Poate fi scris pe { -nulla-osta(case: "def") }, pe permis sau pe { -ricevuta-del-permesso }.
# it: Se non lo hai, cerca sul sito { $web } l'ufficio più vicino. Guarda se serve un appuntamento.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
l-ane84 = Dacă nu îl aveți, căutați pe site-ul { $web } biroul cel mai apropiat. Vedeți dacă trebuie programare.
# it: Compila la domanda (modello AA4/8).
# note: voce 3 di 5
l-232ra = Completați cererea (formularul „modello AA4/8”).
# it: Porta il passaporto e il permesso, oppure il visto o la ricevuta. Se sei cittadino dell'Unione europea, basta il documento del tuo Paese.
# note: voce 4 di 5
# term: passaporto → { -passaporto } = pașaport
# term: visto → { -visto } = viză
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
l-fencd = Aduceți { -passaporto(case: "def") } și permisul, sau viza, sau recipisa. Dacă sunteți cetățean al Uniunii Europene, este suficient actul din țara dumneavoastră.
# it: L'ufficio ti dà un foglio con il codice.
# note: voce 5 di 5
l-5mude = Biroul vă dă o hârtie cu codul.

## Cosa si ottiene

# it: Un foglio con il tuo codice fiscale. Se ti iscrivi al servizio sanitario, lo trovi anche sulla [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: codice fiscale → { -codice-fiscale } = cod fiscal
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Serviciul Național de Sănătate
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
p-h69pb = O hârtie cu { -codice-fiscale(case: "def") } pe numele dumneavoastră. Dacă vă înscrieți la { -servizio-sanitario-nazionale }, îl găsiți și pe [cardul de sănătate (tessera sanitaria)][1].

## Casi particolari

# it: Per un bambino nato in Italia lo chiede di solito il Comune, quando [registri la nascita][1].
# note: voce 1 di 3
# note: [1] = servizi/registrare-una-nascita
l-mcu6z = Pentru un copil născut în Italia îl cere de obicei primăria (Comune), când [înregistrați nașterea][1].
# it: Chi chiede asilo lo riceve con la domanda, di solito dalla Questura.
# note: voce 2 di 3
# term: asilo → { -protezione-internazionale } = protecție internațională
# term: questura → { -questura } = chestură
l-8w73z = Cine cere azil îl primește odată cu cererea, de obicei de la { -questura }.
# it: Chi entra per lavoro o famiglia lo riceve spesso dallo Sportello unico.
# note: voce 3 di 3
# term: sportello unico → { -sportello-unico-immigrazione } = Ghișeul unic pentru imigrație
l-fv55z = Cine intră pentru muncă sau pentru familie îl primește adesea de la { -sportello-unico-immigrazione }.
# it: Il codice è gratis. Non pagare chi lo calcola su internet: vale solo quello dell'Agenzia delle Entrate.
# note: critico: qui uno sbaglio può fare danno
p-a9h4h = Codul este gratuit. Nu plătiți pe cine îl calculează pe internet: valabil este numai cel de la Agenzia delle Entrate (agenția de taxe).

## Se qualcosa va male

# it: Se qualcosa va male
t-8m98y = Dacă ceva nu merge bine
# it: Nome o data sono sbagliati? Torna all'ufficio con il passaporto e chiedi di correggere. Un errore crea problemi con il medico e con il lavoro.
# term: passaporto → { -passaporto } = pașaport
p-4jhpj = Numele sau data sunt greșite? Întoarceți-vă la birou cu { -passaporto(case: "def") } și cereți corectarea. O greșeală creează probleme la medic și la muncă.
