### Un parente mi raggiunge — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un parente mi raggiunge
title = Un familiar viene a vivir conmigo
# it: Dal nulla osta al permesso, per marito, moglie, figli o genitori.
# term: nulla osta → { -nulla-osta } = autorización de no impedimento
summary = De la autorización (nulla osta) al permiso, para esposo, esposa, hijos o padres.
# it: ricongiungimento; famiglia; moglie; marito; figli; genitori
# term: ricongiungimento → { -ricongiungimento-familiare } = reagrupación familiar
keywords = reagrupación; familia; esposa; esposo; hijos; padres; traer a la familia
# it: Chiedi il nulla osta.
# term: nulla osta → { -nulla-osta } = autorización de no impedimento
f-kafpc = Pida la { -nulla-osta }.
# it: Quando arriva, comunica l'ospitalità.
f-kxq9u = Cuando llegue, haga el aviso de hospedaje.
# it: Chiedete subito il permesso.
f-9de6j = Pidan enseguida el permiso.
# it: Controllate il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = código fiscal
f-iwufb = Revisen el { -codice-fiscale }.
# it: Aggiungi il parente alla tua residenza.
# term: residenza → { -residenza } = residencia registrada
f-bgeu8 = Añada al familiar a su { -residenza }.
# it: Scegliete il medico.
f-sa56g = Elijan el médico.
# it: Iscrivi i figli a scuola.
f-hr33j = Inscriba a los hijos en la escuela.
# it: Gli adulti cominciano un corso di italiano.
f-6u8yx = Los adultos empiezan un curso de italiano.
# it: Prepara presto i documenti nel Paese di origine. Falli tradurre e [legalizzare][1].
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = legalización y apostilla
p-fsp28 = Prepare pronto los documentos en el país de origen. Pida que los traduzcan y los [legalicen (legalizzare)][1].
# it: Ai figli parla prima della nuova scuola e della nuova casa.
p-gz6yf = Hable antes con sus hijos de la nueva escuela y de la nueva casa.
