### triage — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: triage
title = 急诊分诊
# it: Il momento in cui un infermiere decide chi passa prima.
summary = 护士决定谁先看的时候。
# it: codice; colore; urgenza; attesa
keywords = 代码; 颜色; 紧急; 等待
# it: Non conta chi arriva prima. Conta chi è più grave.
p-4xb23 = 不看谁先到，看谁病情更重。
# it: L'infermiere ti dà un colore o un numero. Se stai peggio, dillo.
p-x2k4k = 护士给您一个颜色或号码。如果病情加重，请说出来。
