### Casa — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa
title = Shtëpia
# it: Affitto, casa popolare, sfratto, bollette.
# term: casa popolare → { -servizi-abitativi-pubblici } = banesa publike
# term: sfratto → { -sfratto } = nxjerrje nga banesa
# term: bollette → { -bolletta } = faturë
summary = Qira, banesa publike, nxjerrje nga banesa, fatura.
# it: casa; affitto; alloggio; sfratto; bollette
# term: sfratto → { -sfratto } = nxjerrje nga banesa
# term: bollette → { -bolletta } = faturë
keywords = shtëpi; qira; banesë; nxjerrje nga shtëpia; fatura; apartament
# it: Prima di firmare leggi come funziona il [contratto di affitto][1]. Se non riesci a pagare, [chiedi aiuto subito][2].
# note: [1] = servizi/contratto-di-affitto
# note: [2] = servizi/affitto-non-pagato
p-aaxe2 = Para se të firmosni, lexoni si funksionon [kontrata e qirasë][1]. Nëse nuk arrini të paguani, [kërkoni ndihmë menjëherë][2].
