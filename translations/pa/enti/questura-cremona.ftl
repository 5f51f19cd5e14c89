### Questura di Cremona — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura di Cremona
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
title = Questura di Cremona (ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ)
# it: L'ufficio della Polizia di Stato per permessi di soggiorno e denunce.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
# term: denunce → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
summary = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟਾਂ ਅਤੇ ਪੁਲਿਸ ਰਿਪੋਰਟਾਂ ਲਈ ਸਰਕਾਰੀ ਪੁਲਿਸ (Polizia di Stato) ਦਾ ਦਫ਼ਤਰ।
# it: questura; ufficio immigrazione; polizia; permesso; ufficio stranieri; ufficio permessi; sportello immigrazione; appuntamento in questura
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
keywords = ਕੁਐਸਤੂਰਾ; ਕੁਸਤੂਰਾ; ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਫ਼ਤਰ; ਪੁਲਿਸ; ਪਰਮਿਟ; ਵਿਦੇਸ਼ੀ ਦਫ਼ਤਰ; ਇਮੀਗ੍ਰੇਸ਼ਨ; ਇਮੀਗ੍ਰੇਸ਼ਨ ਪੁਲਿਸ; ਕੁਐਸਤੂਰਾ ਦੀ ਅਪਾਇੰਟਮੈਂਟ

## Che cosa fa

# it: In ogni provincia c'è una [Questura][1]. L'**ufficio immigrazione** segue i permessi di soggiorno.
# note: [1] = termini/questura
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
# term: permessi di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
p-7g4a9 = ਹਰ ਸੂਬੇ ਵਿੱਚ ਇੱਕ [ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ (Questura)][1] ਹੈ। ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟਾਂ ਦਾ ਕੰਮ **ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਫ਼ਤਰ (ufficio immigrazione)** ਦੇਖਦਾ ਹੈ।
# it: Qui puoi:
p-huf42 = ਇੱਥੇ ਤੁਸੀਂ:
# it: lasciare le impronte e ritirare il [permesso][1]
# note: voce 1 di 3
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ
l-uncuj = ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ ਦੇ ਸਕਦੇ ਹੋ ਅਤੇ [ਪਰਮਿਟ][1] ਲੈ ਸਕਦੇ ਹੋ
# it: chiedere [asilo][1]
# note: voce 2 di 3
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
l-ehwh8 = [ਪਨਾਹ][1] ਮੰਗ ਸਕਦੇ ਹੋ
# it: fare una [denuncia][1]
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
l-t7v6m = [ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ (denuncia)][1] ਕਰ ਸਕਦੇ ਹੋ
# it: Per orari e appuntamenti guarda il sito { $web }. Porta sempre il passaporto e la ricevuta.
# note: $web = un dato; lo scrive il sito
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
p-9dtxy = ਸਮੇਂ ਅਤੇ ਮੁਲਾਕਾਤ ਲਈ ਵੈੱਬਸਾਈਟ { $web } ਦੇਖੋ। ਪਾਸਪੋਰਟ ਅਤੇ ਰਸੀਦ ਹਮੇਸ਼ਾ ਨਾਲ ਲੈ ਕੇ ਜਾਓ।
