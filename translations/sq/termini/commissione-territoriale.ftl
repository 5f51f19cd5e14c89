### Commissione territoriale — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Commissione territoriale
title = komisioni i azilit
# it: Le persone che ascoltano la tua storia e decidono sull'asilo.
# term: asilo → { -protezione-internazionale } = mbrojtje ndërkombëtare
summary = Njerëzit që dëgjojnë historinë tuaj dhe vendosin për azilin.
# it: intervista; asilo; colloquio
# term: asilo → { -protezione-internazionale } = mbrojtje ndërkombëtare
keywords = intervistë; azil; bisedë
# it: Parli con una persona, con un interprete. Puoi portare le prove e un avvocato.
p-nupiw = Flisni me një person, me një përkthyes. Mund të sillni provat dhe një avokat.
# it: Di' la verità. Se non capisci una domanda, dillo.
p-yrn3w = Thoni të vërtetën. Nëse nuk kuptoni një pyetje, thojeni.
