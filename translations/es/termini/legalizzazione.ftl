### legalizzazione e apostille — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: legalizzazione e apostille
title = legalización y apostilla
# it: Un timbro che dice che un documento estero è vero.
summary = Un sello que dice que un documento extranjero es verdadero.
# it: timbro; consolato; documenti esteri
# term: consolato → { -consolato } = consulado y embajada
keywords = sello; consulado; documentos extranjeros
# it: Per alcuni Paesi la fa il consolato italiano. Per altri basta un timbro del Paese, che si chiama **apostille**.
# term: consolato → { -consolato } = consulado y embajada
p-n9t4k = Para algunos países la hace el consulado italiano. Para otros basta un sello del país, que se llama **apostille** (apostilla).
# it: Chiedi all'ufficio italiano quale dei due serve.
p-kfkbu = Pregunte en la oficina italiana cuál de los dos se necesita.
