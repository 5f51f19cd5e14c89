### marca da bollo — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: marca da bollo
title = гербовая марка
# it: Un adesivo che compri per pagare una tassa su un documento.
summary = Наклейка, которую вы покупаете, чтобы уплатить сбор за документ.
# it: bollo; tassa; tabaccaio
keywords = марка; сбор; госпошлина; табачная лавка
# it: È un adesivo. La compri dal tabaccaio e la metti sulla domanda.
p-xtb4x = Это наклейка. Её покупают в табачной лавке (tabaccaio) и клеят на заявление.
# it: L'ufficio ti dice quanto deve valere. Prima di comprarla, chiedi.
p-s5dwm = Учреждение скажет, на какую сумму она должна быть. Спросите, прежде чем покупать.
