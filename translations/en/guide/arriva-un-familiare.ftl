### Un parente mi raggiunge — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un parente mi raggiunge
title = A relative is coming to join me
# it: Dal nulla osta al permesso, per marito, moglie, figli o genitori.
# term: nulla osta → { -nulla-osta } = no-objection certificate
summary = From the no-objection certificate (nulla osta) to the permit, for a husband, wife, children or parents.
# it: ricongiungimento; famiglia; moglie; marito; figli; genitori
# term: ricongiungimento → { -ricongiungimento-familiare } = family reunification
keywords = family reunification; ricongiungimento; family; wife; husband; children; parents
# it: Chiedi il nulla osta.
# term: nulla osta → { -nulla-osta } = no-objection certificate
f-kafpc = Apply for the { -nulla-osta }.
# it: Quando arriva, comunica l'ospitalità.
f-kxq9u = When they arrive, report that you are hosting them.
# it: Chiedete subito il permesso.
f-9de6j = Apply for the permit at once.
# it: Controllate il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = tax code
f-iwufb = Check the tax codes.
# it: Aggiungi il parente alla tua residenza.
# term: residenza → { -residenza } = registered residence
f-bgeu8 = Add your relative to your registered residence.
# it: Scegliete il medico.
f-sa56g = Choose the doctor.
# it: Iscrivi i figli a scuola.
f-hr33j = Enrol your children in school.
# it: Gli adulti cominciano un corso di italiano.
f-6u8yx = The adults start an Italian course.
# it: Prepara presto i documenti nel Paese di origine. Falli tradurre e [legalizzare][1].
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = legalisation or apostille
p-fsp28 = Prepare the documents in the country of origin early. Have them translated and [legalised (officially stamped)][1].
# it: Ai figli parla prima della nuova scuola e della nuova casa.
p-gz6yf = Talk to the children beforehand about the new school and the new home.
