### enti/anci-lombardia
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = ANCI Lombardia
summary = L'associazione dei Comuni della Lombardia.
keywords = ANCI; comuni

## Che cosa fa

# note: [1] = progetti/lab-impact
p-54b9n = Riunisce i Comuni della Lombardia. Ha accompagnato gli enti del progetto [LAB'IMPACT][1].
# note: [1] = enti/comune-di-residenza
p-87vtb = Non dà servizi ai cittadini. Per il tuo problema vai al [tuo Comune][1].
