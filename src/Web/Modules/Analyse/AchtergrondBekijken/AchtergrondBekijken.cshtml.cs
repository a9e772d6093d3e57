namespace Eenlijn.Web.Modules.Analyse.AchtergrondBekijken;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

/// <summary>The situation and history of the family in parts; what is empty stays folded, for nothing has to be filled in (R2-130, K1).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class AchtergrondBekijkenModel : CasusPage
{
    public override CasusTab Tab => CasusTab.Tijdlijn;

    public AchtergrondBeeld Beeld { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Wie is wie");
        Beeld = await AchtergrondBeeld.LeesAsync(Dossier, ct);
    }

    public Deel VanGezin(string kop, string blok) => new(this, kop, null, [.. Achtergrondvragen.Lijst.Blokken.Where(b => b.Code == blok)]);

    public Deel VanPersoon(PersoonKaart p, AchtergrondOver over) =>
        new(this, $"Wie is {p.Kort}?", p.Id, [.. Achtergrondvragen.Lijst.Blokken.Where(b => b.Over == over)]);

    /// <summary>Where a block is filled in for the first time, or by another voice.</summary>
    public string InvullenUrl(string blok, PersoonId? wie) => $"{CasusUrl}/achtergrond/invullen/{blok}/van{(wie is { } p ? $"/{p.Value}" : "")}";

    /// <summary>A card: the blocks about the family or about one person.</summary>
    public sealed record Deel(AchtergrondBekijkenModel Pagina, string Kop, PersoonId? Wie, IReadOnlyList<Achtergrondblok> Blokken)
    {
        public IEnumerable<Ingevuld> Vol => Blokken.SelectMany(b => Pagina.Beeld.Van(b.Code, Wie));

        public IReadOnlyList<Achtergrondblok> Leeg => [.. Blokken.Where(b => !Pagina.Beeld.Van(b.Code, Wie).Any())];

        /// <summary>Answers to blocks that the questions of today no longer hold.</summary>
        public IEnumerable<Ingevuld> Vroeger => Wie is null ? [] : Pagina.Beeld.Blokken.Where(b => b.Wie == Wie && Achtergrondvragen.Blok(b.Blok.Code) is null);
    }
}
