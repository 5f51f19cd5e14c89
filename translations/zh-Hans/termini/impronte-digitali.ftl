### impronte digitali — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: impronte digitali
title = 指纹
# it: I segni delle tue dita. La Questura li prende per il permesso.
# term: questura → { -questura } = 警察总局
summary = 您手指的印记。警察总局（Questura）办居留时要采集。
# it: foto; fotosegnalamento; dita
keywords = 照片; 录指纹; 手指
# it: Metti le dita su una macchina. Non fa male e dura poco.
p-qi3rt = 把手指放在机器上。不疼，时间很短。
# it: Sulla lettera puoi trovare parole difficili, come **rilievi fotodattiloscopici**. Vogliono dire foto e impronte.
p-9wy4c = 信上可能有难懂的词，比如**rilievi fotodattiloscopici**，意思是照片和指纹。
