### Avvocato e diritti — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato e diritti
title = 律师和权利
# it: Avvocato pagato dallo Stato, denunce, discriminazione.
# term: denunce → { -denuncia } = 报案
summary = 国家付费的律师、报案、歧视。
# it: avvocato; diritti; tribunale; denuncia; ricorso
# term: denuncia → { -denuncia } = 报案
# term: ricorso → { -ricorso } = 上诉
keywords = 律师; 权利; 法院; 报案; 上诉; 打官司
# it: Se hai pochi soldi, lo Stato può [pagare il tuo avvocato][1]. Contro una decisione, come un'[espulsione][2], i giorni sono spesso pochi: non aspettare.
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = 驱逐令
p-cpmuz = 如果您钱很少，国家可以[付您的律师费][1]。对一个决定，比如[驱逐令（espulsione）][2]，提出上诉的期限往往很短：不要等。
