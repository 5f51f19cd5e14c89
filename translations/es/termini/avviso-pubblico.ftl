### bando e avviso pubblico — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bando e avviso pubblico
title = convocatoria y aviso público
# it: Il foglio che dice chi può chiedere una cosa, come e fino a quando.
summary = La hoja que dice quién puede pedir una cosa, cómo y hasta cuándo.
# it: domanda; graduatoria; scadenza; concorso
# term: graduatoria → { -graduatoria } = lista por puntaje
keywords = solicitud; lista; plazo; concurso; llamado
# it: Lo trovi sul sito del Comune o della Regione. Guarda prima la **scadenza**.
p-6ejf9 = La encuentra en el sitio del municipio o de la Región. Mire primero el **plazo** (scadenza).
# it: Se non capisci, chiedi allo sportello.
p-5mitk = Si no entiende, pregunte en la ventanilla.
