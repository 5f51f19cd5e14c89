### anagrafe — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: anagrafe
title = 户籍处
# it: L'ufficio del Comune che scrive chi abita nel comune.
summary = 市政府登记谁住在本市的办公室。
# it: municipio; certificati; ufficio anagrafe
keywords = 市政府; 证明; 户籍处; 上户口
# it: Qui chiedi la [residenza][1], la [carta d'identità][2] e i certificati.
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = 户口
# term: carta d'identità → { -carta-di-identita } = 身份证
p-eduyx = 在这里申请[户口][1]、[身份证][2]和证明。
