### protezione speciale — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione speciale
title = 特殊保护
# it: Un permesso per chi non può essere mandato nel suo Paese, ma non è rifugiato.
summary = 给不能被送回自己国家、但不是难民的人的居留。
# it: asilo; permesso; diniego
# term: asilo → { -protezione-internazionale } = 国际保护
keywords = 庇护; 居留; 拒绝
# it: Le regole sono cambiate più volte. Chiedi a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-4nkwa = 规定改过好几次。请问律师：律师可以[由国家付费][1]。
