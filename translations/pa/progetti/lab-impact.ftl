### LAB'IMPACT — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: LAB'IMPACT
title = ===
# it: Il piano della Lombardia per l'integrazione dei cittadini di altri Paesi.
summary = ਹੋਰ ਦੇਸ਼ਾਂ ਦੇ ਨਾਗਰਿਕਾਂ ਨੂੰ ਸਮਾਜ ਵਿੱਚ ਰਚਾਉਣ ਲਈ ਲੋਂਬਾਰਦੀਆ ਦੀ ਯੋਜਨਾ।
# it: FAMI; integrazione; prog-2463; Regione Lombardia
keywords = FAMI; ਰਚਣਾ-ਮਿਚਣਾ; prog-2463; Regione Lombardia
# it: accompagnamento
f-hetgz = ਸਾਥ ਅਤੇ ਸੇਧ
# it: accompagnamento
f-hetgzb = ਸਾਥ ਅਤੇ ਸੇਧ
# it: È un piano regionale. Usava fondi europei del periodo 2014-2020. Qui lo raccontiamo come storia: non sappiamo quali attività ci sono ancora.
p-gzmmd = ਇਹ ਖੇਤਰ (Regione) ਦੀ ਯੋਜਨਾ ਹੈ। ਇਹ 2014-2020 ਦੇ ਸਮੇਂ ਦੇ ਯੂਰਪੀ ਫ਼ੰਡ ਵਰਤਦੀ ਸੀ। ਇੱਥੇ ਅਸੀਂ ਇਸ ਦੀ ਕਹਾਣੀ ਦੱਸਦੇ ਹਾਂ: ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਕਿਹੜੀਆਂ ਸਰਗਰਮੀਆਂ ਅਜੇ ਵੀ ਹਨ।

## Obiettivi

# it: Il piano voleva aiutare i cittadini di Paesi fuori dall'Unione europea a vivere bene in Lombardia.
p-surrb = ਯੋਜਨਾ ਯੂਰਪੀ ਸੰਘ ਤੋਂ ਬਾਹਰਲੇ ਦੇਸ਼ਾਂ ਦੇ ਨਾਗਰਿਕਾਂ ਦੀ ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਚੰਗੀ ਤਰ੍ਹਾਂ ਰਹਿਣ ਵਿੱਚ ਮਦਦ ਕਰਨਾ ਚਾਹੁੰਦੀ ਸੀ।

## Attività

# it: Il piano aveva quattro azioni:
p-h34u2 = ਯੋਜਨਾ ਦੇ ਚਾਰ ਕੰਮ ਸਨ:
# it: Aiutare le scuole con alunni di molte culture, perché nessuno lasci presto.
# note: voce 1 di 4
l-phdwf = ਕਈ ਸੱਭਿਆਚਾਰਾਂ ਦੇ ਵਿਦਿਆਰਥੀਆਂ ਵਾਲੇ ਸਕੂਲਾਂ ਦੀ ਮਦਦ, ਤਾਂ ਜੋ ਕੋਈ ਪੜ੍ਹਾਈ ਛੇਤੀ ਨਾ ਛੱਡੇ।
# it: Rendere più facile l'accesso ai servizi.
# note: voce 2 di 4
l-m4shj = ਸੇਵਾਵਾਂ ਤੱਕ ਪਹੁੰਚਣਾ ਸੌਖਾ ਬਣਾਉਣਾ।
# it: Dare informazioni chiare, nella regione e nei territori.
# note: voce 3 di 4
l-gkstg = ਖੇਤਰ ਅਤੇ ਇਲਾਕਿਆਂ ਵਿੱਚ ਸਾਫ਼ ਜਾਣਕਾਰੀ ਦੇਣੀ।
# it: Far partecipare i migranti, anche con le associazioni.
# note: voce 4 di 4
l-ngduu = ਪਰਵਾਸੀਆਂ ਨੂੰ ਸ਼ਾਮਲ ਕਰਨਾ, ਸੰਗਠਨਾਂ ਰਾਹੀਂ ਵੀ।
# it: Con la Regione hanno lavorato 35 territori. Nella nostra zona il progetto era [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-v4tet = ਖੇਤਰ (Regione) ਨਾਲ 35 ਇਲਾਕਿਆਂ ਨੇ ਕੰਮ ਕੀਤਾ। ਸਾਡੇ ਇਲਾਕੇ ਵਿੱਚ ਪ੍ਰੋਜੈਕਟ [Terre di Inclusione][1] ਸੀ।
