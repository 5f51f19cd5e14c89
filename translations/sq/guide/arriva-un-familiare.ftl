### Un parente mi raggiunge — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un parente mi raggiunge
title = Një i afërm po vjen tek unë
# it: Dal nulla osta al permesso, per marito, moglie, figli o genitori.
# term: nulla osta → { -nulla-osta } = leje paraprake
summary = Nga leja paraprake (nulla osta) te leja e qëndrimit, për burrin, gruan, fëmijët ose prindërit.
# it: ricongiungimento; famiglia; moglie; marito; figli; genitori
# term: ricongiungimento → { -ricongiungimento-familiare } = bashkim familjar
keywords = bashkim familjar; familje; grua; burrë; fëmijë; prindër; sjell familjen
# it: Chiedi il nulla osta.
# term: nulla osta → { -nulla-osta } = leje paraprake
f-kafpc = Kërkoni { -nulla-osta(case: "acc") }.
# it: Quando arriva, comunica l'ospitalità.
f-kxq9u = Kur të vijë, njoftoni që e strehoni.
# it: Chiedete subito il permesso.
f-9de6j = Kërkoni menjëherë lejen e qëndrimit.
# it: Controllate il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = kod fiskal
f-iwufb = Kontrolloni { -codice-fiscale(case: "acc") }.
# it: Aggiungi il parente alla tua residenza.
# term: residenza → { -residenza } = vendbanim i regjistruar
f-bgeu8 = Shtojeni të afërmin në vendbanimin tuaj të regjistruar.
# it: Scegliete il medico.
f-sa56g = Zgjidhni mjekun.
# it: Iscrivi i figli a scuola.
f-hr33j = Regjistroni fëmijët në shkollë.
# it: Gli adulti cominciano un corso di italiano.
f-6u8yx = Të rriturit fillojnë një kurs italishteje.
# it: Prepara presto i documenti nel Paese di origine. Falli tradurre e [legalizzare][1].
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = legalizim dhe apostilë
p-fsp28 = Përgatitini herët dokumentet në vendin e origjinës. Kërkoni t’jua përkthejnë dhe t’jua [legalizojnë (legalizzazione)][1].
# it: Ai figli parla prima della nuova scuola e della nuova casa.
p-gz6yf = Fëmijëve flituni që më parë për shkollën e re dhe shtëpinë e re.
