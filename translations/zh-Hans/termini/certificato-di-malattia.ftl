### certificato di malattia — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: certificato di malattia
title = 病假证明
# it: Il foglio del medico per stare a casa dal lavoro.
summary = 医生开的单子，让您可以不上班在家休息。
# it: malato; medico; lavoro; INPS
# term: inps → { -inps } = 国家社保局
keywords = 生病; 医生; 工作; INPS; 请病假
# it: Il medico lo manda in linea all'INPS. Chiedi il **numero** e dallo al datore di lavoro.
# term: inps → { -inps } = 国家社保局
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
p-fhd9d = 医生在网上发给INPS。请要**numero**（号码），告诉{ -datore-di-lavoro }。
# it: In alcune ore devi restare a casa, perché può venire un medico a controllare.
p-8cgff = 有些时段您必须在家，因为可能有医生来检查。
