### Chiedere il codice fiscale — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere il codice fiscale
# term: codice fiscale → { -codice-fiscale } = kod fiskal
title = Si të kërkoni kodin fiskal
# it: Il codice che serve per lavoro, casa, medico e scuola. È gratis.
summary = Kodi që duhet për punën, shtëpinë, mjekun dhe shkollën. Është falas.
# it: codice fiscale; Agenzia delle Entrate; tasse; modello AA4/8
# term: codice fiscale → { -codice-fiscale } = kod fiskal
keywords = kodi fiskal; Agenzia delle Entrate; taksa; formular AA4/8; kodiçi
# it: il codice fiscale
# term: codice fiscale → { -codice-fiscale } = kod fiskal
f-kksqt = { -codice-fiscale(case: "def") }
# it: Il [codice fiscale][1] serve quasi ovunque. Chiedilo tra le prime cose.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = kod fiskal
p-wtdc2 = [Kodi fiskal (codice fiscale)][1] duhet pothuajse kudo. Kërkojeni ndër gjërat e para.

## A chi è rivolto

# it: A tutte le persone che vivono in Italia o hanno a che fare con un ufficio italiano.
p-dpqjt = Për të gjithë njerëzit që jetojnë në Itali ose kanë punë me një zyrë italiane.

## Come fare

# it: Guarda prima se lo hai già. Può essere scritto sul nulla osta, sul permesso o sulla ricevuta.
# note: voce 1 di 5
# term: nulla osta → { -nulla-osta } = leje paraprake
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
l-f7z7a = Shihni më parë nëse e keni tashmë. Mund të jetë i shkruar te { -nulla-osta(case: "def") }, te leja e qëndrimit ose te { -ricevuta-del-permesso(case: "def") }.
# it: Se non lo hai, cerca sul sito { $web } l'ufficio più vicino. Guarda se serve un appuntamento.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
l-ane84 = Nëse nuk e keni, gjeni në faqen { $web } zyrën më të afërt. Shihni nëse duhet takim.
# it: Compila la domanda (modello AA4/8).
# note: voce 3 di 5
l-232ra = Plotësoni kërkesën (formulari AA4/8).
# it: Porta il passaporto e il permesso, oppure il visto o la ricevuta. Se sei cittadino dell'Unione europea, basta il documento del tuo Paese.
# note: voce 4 di 5
# term: passaporto → { -passaporto } = pasaportë
# term: visto → { -visto } = vizë hyrjeje
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
l-fencd = Merrni me vete { -passaporto(case: "acc") } dhe lejen, ose { -visto(case: "acc") } apo { -ricevuta-del-permesso(case: "acc") }. Nëse jeni shtetas i Bashkimit Evropian, mjafton dokumenti i vendit tuaj.
# it: L'ufficio ti dà un foglio con il codice.
# note: voce 5 di 5
l-5mude = Zyra ju jep një fletë me kodin.

## Cosa si ottiene

# it: Un foglio con il tuo codice fiscale. Se ti iscrivi al servizio sanitario, lo trovi anche sulla [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: codice fiscale → { -codice-fiscale } = kod fiskal
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Shërbimi shëndetësor kombëtar
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
p-h69pb = Një fletë me kodin tuaj fiskal. Nëse regjistroheni në shërbimin shëndetësor, e gjeni edhe në [kartën shëndetësore (tessera sanitaria)][1].

## Casi particolari

# it: Per un bambino nato in Italia lo chiede di solito il Comune, quando [registri la nascita][1].
# note: voce 1 di 3
# note: [1] = servizi/registrare-una-nascita
l-mcu6z = Për një fëmijë të lindur në Itali zakonisht e kërkon komuna (Comune), kur [regjistroni lindjen][1].
# it: Chi chiede asilo lo riceve con la domanda, di solito dalla Questura.
# note: voce 2 di 3
# term: asilo → { -protezione-internazionale } = mbrojtje ndërkombëtare
# term: questura → { -questura } = drejtoria e policisë
l-8w73z = Kush kërkon azil e merr me kërkesën, zakonisht nga { -questura }.
# it: Chi entra per lavoro o famiglia lo riceve spesso dallo Sportello unico.
# note: voce 3 di 3
# term: sportello unico → { -sportello-unico-immigrazione } = sporteli unik për imigracionin
l-fv55z = Kush hyn për punë ose familje e merr shpesh nga { -sportello-unico-immigrazione }.
# it: Il codice è gratis. Non pagare chi lo calcola su internet: vale solo quello dell'Agenzia delle Entrate.
# note: critico: qui uno sbaglio può fare danno
p-a9h4h = Kodi është falas. Mos paguani askënd që e llogarit në internet: vlen vetëm ai i Agenzia delle Entrate.

## Se qualcosa va male

# it: Se qualcosa va male
t-8m98y = Nëse diçka shkon keq
# it: Nome o data sono sbagliati? Torna all'ufficio con il passaporto e chiedi di correggere. Un errore crea problemi con il medico e con il lavoro.
# term: passaporto → { -passaporto } = pasaportë
p-4jhpj = Emri ose data janë gabim? Kthehuni te zyra me { -passaporto(case: "acc") } dhe kërkoni ta ndreqin. Një gabim krijon probleme me mjekun dhe me punën.
