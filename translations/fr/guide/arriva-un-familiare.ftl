### Un parente mi raggiunge — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un parente mi raggiunge
title = Une personne de ma famille me rejoint
# it: Dal nulla osta al permesso, per marito, moglie, figli o genitori.
# term: nulla osta → { -nulla-osta } = autorisation préalable
summary = De l’autorisation préalable au permis, pour mari, femme, enfants ou parents.
# it: ricongiungimento; famiglia; moglie; marito; figli; genitori
# term: ricongiungimento → { -ricongiungimento-familiare } = regroupement familial
keywords = regroupement familial; famille; femme; mari; enfants; parents
# it: Chiedi il nulla osta.
# term: nulla osta → { -nulla-osta } = autorisation préalable
f-kafpc = Demandez l’{ -nulla-osta }.
# it: Quando arriva, comunica l'ospitalità.
f-kxq9u = À son arrivée, déclarez l’hébergement.
# it: Chiedete subito il permesso.
f-9de6j = Demandez tout de suite le permis.
# it: Controllate il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = code fiscal
f-iwufb = Vérifiez le code fiscal.
# it: Aggiungi il parente alla tua residenza.
# term: residenza → { -residenza } = résidence
f-bgeu8 = Ajoutez cette personne à votre résidence.
# it: Scegliete il medico.
f-sa56g = Choisissez le médecin.
# it: Iscrivi i figli a scuola.
f-hr33j = Inscrivez les enfants à l’école.
# it: Gli adulti cominciano un corso di italiano.
f-6u8yx = Les adultes commencent un cours d’italien.
# it: Prepara presto i documenti nel Paese di origine. Falli tradurre e [legalizzare][1].
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = légalisation et apostille
p-fsp28 = Préparez tôt les documents dans le pays d’origine. Faites-les traduire et [légaliser (legalizzare)][1].
# it: Ai figli parla prima della nuova scuola e della nuova casa.
p-gz6yf = Parlez avant aux enfants de la nouvelle école et de la nouvelle maison.
