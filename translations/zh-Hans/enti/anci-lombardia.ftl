### ANCI Lombardia — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI Lombardia
title = ANCI Lombardia（伦巴第市镇协会）
# it: L'associazione dei Comuni della Lombardia.
summary = 伦巴第各市镇的协会。
# it: ANCI; comuni
keywords = ANCI; 市镇; 市政府

## Che cosa fa

# it: Riunisce i Comuni della Lombardia. Ha accompagnato gli enti del progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
p-54b9n = 它联合伦巴第的各市镇，协助了[LAB'IMPACT][1]项目的机构。
# it: Non dà servizi ai cittadini. Per il tuo problema vai al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
p-87vtb = 它不向个人提供服务。您的问题请找[您的市政府][1]。
