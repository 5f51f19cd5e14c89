### Fascicolo sanitario elettronico — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fascicolo sanitario elettronico
title = 电子健康档案
# it: La raccolta in linea dei tuoi esami, ricette e vaccini.
# term: ricette → { -ricetta } = 处方
# term: vaccini → { -vaccino } = 疫苗
summary = 网上保存的您的检查、处方和疫苗。
# it: FSE; esami; referti; ricette; sito
# term: ricette → { -ricetta } = 处方
keywords = FSE; 检查; 化验单; 处方; 网站
# it: Entri nel sito della Regione con [SPID o CIE][1]. Puoi anche cambiare medico.
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = 数字身份
p-f952d = 用[SPID或CIE][1]登录大区的网站。也可以在那里换医生。
# it: Decidi tu chi può vedere i tuoi dati.
p-fjaib = 谁可以看您的资料，由您决定。
