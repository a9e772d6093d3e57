namespace Eenlijn.Web.Modules.Beslissen.VoorkeurGeven;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Microsoft.AspNetCore.Mvc;

/// <summary>What one of the family thinks of each option; each time it is kept beside what he said before (R3-034).</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class VoorkeurGevenModel(BeslissenHandler handler, Kalender kalender) : BesluitPage(handler, kalender)
{
    [BindProperty(SupportsGet = true)]
    public Guid Persoon { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public string Naam { get; private set; } = "";

    protected override string Titel => "Wat wil ieder het liefst?";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await VindAsync(ct))
        {
            return NotFound();
        }

        Input.Opties = [.. Rijen()];
        await this.RestoreDraftAsync(ct, Input.Opties.Index().ToDictionary(o => $"Input.Opties[{o.Index}].Optie", o => o.Item.Optie.ToString()));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await VindAsync(ct))
        {
            return NotFound();
        }

        var mogelijk = Beeld.Mogelijk.Select(o => o.Id).ToHashSet();
        Input.Opties.RemoveAll(o => !mogelijk.Contains(o.Optie));
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        // Only what is new: who says nothing about an option keeps what he said before.
        var waren = Rijen().ToDictionary(r => r.Optie);
        var nieuw = Input.Opties.Index().Where(r => waren.TryGetValue(r.Item.Optie, out var was) && !r.Item.Zegt(was)).ToList();
        var result = await MetAsync(
            null,
            b => Result.From([.. nieuw.SelectMany(r => b.VoorkeurGeven(r.Item.Optie, PersoonId.From(Persoon), r.Item.Voorkeur, r.Item.Eerder, r.Item.Woorden, Vandaag)
                .Errors.Select(e => e with { Veld = e.Veld is null ? null : $"Opties[{r.Index}].{e.Veld}" }))]),
            ct);
        return result.IsSuccess ? Done(BesluitUrl, $"Bewaard wat {Naam} vindt.") : Refused(result.Errors);
    }

    private IEnumerable<Rij> Rijen() =>
        from o in Beeld.Mogelijk
        let eigen = o.Voorkeuren.FirstOrDefault(v => v.Persoon == Persoon)
        select new Rij { Optie = o.Id, Voorkeur = eigen?.Voorkeur, Eerder = eigen?.Eerder ?? EerderGeprobeerd.Nee, Woorden = eigen?.Woorden };

    private async Task<bool> VindAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct) || !Beeld.IsOpen || Leden.FirstOrDefault(p => p.Id.Value == Persoon) is not { } wie)
        {
            return false;
        }

        Naam = wie.Kort;
        return true;
    }

    public sealed class InputModel
    {
        public List<Rij> Opties { get; set; } = [];
    }

    public sealed class Rij
    {
        public Guid Optie { get; set; }

        public Voorkeur? Voorkeur { get; set; }

        public EerderGeprobeerd Eerder { get; set; }

        public string? Woorden { get; set; }

        internal bool Zegt(Rij ander) => (Voorkeur, Eerder, Woorden ?? "") == (ander.Voorkeur, ander.Eerder, ander.Woorden ?? "");
    }
}
