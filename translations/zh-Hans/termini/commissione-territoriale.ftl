### Commissione territoriale — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Commissione territoriale
title = 庇护审理委员会
# it: Le persone che ascoltano la tua storia e decidono sull'asilo.
# term: asilo → { -protezione-internazionale } = 国际保护
summary = 听您的经历并决定庇护的人。
# it: intervista; asilo; colloquio
# term: asilo → { -protezione-internazionale } = 国际保护
keywords = 面谈; 庇护; 面试
# it: Parli con una persona, con un interprete. Puoi portare le prove e un avvocato.
p-nupiw = 您和一个人谈，有翻译。可以带证据和律师。
# it: Di' la verità. Se non capisci una domanda, dillo.
p-yrn3w = 请说实话。如果听不懂问题，说出来。
