### CUP — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CUP
title = ਡਾਕਟਰੀ ਬੁਕਿੰਗ ਦਾ ਦਫ਼ਤਰ
# it: L'ufficio che prenota visite ed esami.
summary = ਜਾਂਚ ਅਤੇ ਟੈਸਟ ਬੁੱਕ ਕਰਨ ਵਾਲਾ ਦਫ਼ਤਰ।
# it: prenotazione; visita; appuntamento
keywords = ਬੁਕਿੰਗ; ਜਾਂਚ; ਅਪੁਆਇੰਟਮੈਂਟ; ਕੂਪ
# it: CUP vuol dire Centro unico di prenotazione. Porta la [ricetta][1] e la tessera sanitaria.
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
p-5hitf = CUP ਦਾ ਮਤਲਬ ਹੈ Centro unico di prenotazione (ਬੁਕਿੰਗ ਦਾ ਸਾਂਝਾ ਕੇਂਦਰ)। [ਡਾਕਟਰ ਦੀ ਪਰਚੀ (ricetta)][1] ਅਤੇ ਸਿਹਤ ਕਾਰਡ ਲੈ ਕੇ ਜਾਓ।
# it: Leggi [come si prenota][1].
# note: [1] = servizi/prenotare-una-visita
p-et3cn = ਪੜ੍ਹੋ [ਬੁਕਿੰਗ ਕਿਵੇਂ ਕਰਨੀ ਹੈ][1]।
