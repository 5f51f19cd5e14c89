### CUP — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CUP
title = 看病预约中心
# it: L'ufficio che prenota visite ed esami.
summary = 预约看病和检查的办公室。
# it: prenotazione; visita; appuntamento
keywords = 预约; 看病; 挂号
# it: CUP vuol dire Centro unico di prenotazione. Porta la [ricetta][1] e la tessera sanitaria.
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = 处方
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
p-5hitf = CUP的意思是“统一预约中心”（Centro unico di prenotazione）。带上[处方][1]和医疗卡。
# it: Leggi [come si prenota][1].
# note: [1] = servizi/prenotare-una-visita
p-et3cn = 请看[怎样预约][1]。
