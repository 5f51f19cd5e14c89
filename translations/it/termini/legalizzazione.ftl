### termini/legalizzazione
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = legalizzazione e apostille
summary = Un timbro che dice che un documento estero è vero.
keywords = timbro; consolato; documenti esteri
p-n9t4k = Per alcuni Paesi la fa il consolato italiano. Per altri basta un timbro del Paese, che si chiama **apostille**.
p-kfkbu = Chiedi all'ufficio italiano quale dei due serve.
