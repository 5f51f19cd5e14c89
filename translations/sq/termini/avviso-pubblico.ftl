### bando e avviso pubblico — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bando e avviso pubblico
title = njoftim publik
# it: Il foglio che dice chi può chiedere una cosa, come e fino a quando.
summary = Fleta që thotë kush mund të kërkojë diçka, si dhe deri kur.
# it: domanda; graduatoria; scadenza; concorso
# term: graduatoria → { -graduatoria } = listë sipas pikëve
keywords = kërkesë; listë sipas pikëve; afat; konkurs; thirrje
# it: Lo trovi sul sito del Comune o della Regione. Guarda prima la **scadenza**.
p-6ejf9 = E gjeni në faqen e komunës ose të Rajonit. Shihni më parë afatin (**scadenza**).
# it: Se non capisci, chiedi allo sportello.
p-5mitk = Nëse nuk kuptoni, pyesni në sportel.
