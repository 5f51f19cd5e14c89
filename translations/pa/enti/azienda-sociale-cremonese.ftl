### Azienda Sociale Cremonese — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Azienda Sociale Cremonese
title = ===
# it: Un ente per i servizi sociali. Ha guidato il progetto Terre di Inclusione.
summary = ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ ਦੀ ਸੰਸਥਾ। ਇਸ ਨੇ Terre di Inclusione ਪ੍ਰੋਜੈਕਟ ਦੀ ਅਗਵਾਈ ਕੀਤੀ।
# it: Azienda Sociale del Cremonese; Terre di Inclusione; servizi sociali
keywords = Azienda Sociale del Cremonese; Terre di Inclusione; ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ

## Che cosa fa

# it: L'Azienda Sociale Cremonese ha guidato [Terre di Inclusione][1]. Il progetto riguardava il Cremonese e il Casalasco, con altri quindici enti.
# note: [1] = progetti/terre-di-inclusione
p-7ep26 = Azienda Sociale Cremonese ਨੇ [Terre di Inclusione][1] ਦੀ ਅਗਵਾਈ ਕੀਤੀ। ਪ੍ਰੋਜੈਕਟ ਕਰੇਮੋਨਾ ਅਤੇ ਕਾਸਾਲਾਸਕੋ ਦੇ ਇਲਾਕੇ ਲਈ ਸੀ, ਪੰਦਰਾਂ ਹੋਰ ਸੰਸਥਾਵਾਂ ਨਾਲ।
# it: Il progetto aveva quattro azioni:
p-5h9tv = ਪ੍ਰੋਜੈਕਟ ਦੇ ਚਾਰ ਕੰਮ ਸਨ:
# it: Corsi di italiano per adulti e bambini.
# note: voce 1 di 4
l-gdgm3 = ਬਾਲਗਾਂ ਅਤੇ ਬੱਚਿਆਂ ਲਈ ਇਤਾਲਵੀ ਦੇ ਕੋਰਸ।
# it: Un elenco unico dei [mediatori][1] e corsi per loro.
# note: voce 2 di 4
# note: [1] = termini/mediatore-linguistico
l-xbew9 = [ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਿਆਂ][1] ਦੀ ਇੱਕ ਸਾਂਝੀ ਸੂਚੀ ਅਤੇ ਉਹਨਾਂ ਲਈ ਕੋਰਸ।
# it: Materiale in più lingue su servizi e progetti.
# note: voce 3 di 4
l-qpi7j = ਸੇਵਾਵਾਂ ਅਤੇ ਪ੍ਰੋਜੈਕਟਾਂ ਬਾਰੇ ਕਈ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਜਾਣਕਾਰੀ।
# it: Sostegno alle associazioni, anche a quelle di cittadini stranieri.
# note: voce 4 di 4
l-swv38 = ਸੰਗਠਨਾਂ ਦੀ ਮਦਦ, ਵਿਦੇਸ਼ੀ ਨਾਗਰਿਕਾਂ ਦੇ ਸੰਗਠਨਾਂ ਦੀ ਵੀ।
# it: Il progetto usava fondi europei del periodo 2014-2020.
p-zuaq5 = ਪ੍ਰੋਜੈਕਟ 2014-2020 ਦੇ ਸਮੇਂ ਦੇ ਯੂਰਪੀ ਫ਼ੰਡ ਵਰਤਦਾ ਸੀ।
