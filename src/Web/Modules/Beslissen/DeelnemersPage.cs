namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;

/// <summary>A page of a talk with one row of fields for each who is there.</summary>
public abstract class DeelnemersPage<TRij>(Kalender kalender) : GesprekPage(kalender)
    where TRij : DeelnemerRij, new()
{
    [BindProperty]
    public DeelnemersInvoer<TRij> Input { get; set; } = new();

    public string NaamVanDeelnemer(Guid id) => Beeld.Deelnemers.FirstOrDefault(d => d.Id == id)?.Naam ?? "";

    /// <summary>Where it goes on when it was saved.</summary>
    protected abstract string Verder { get; }

    protected abstract string Bewaard { get; }

    /// <summary>What has to be done before this form makes sense; null when it does.</summary>
    protected virtual string? Eerst => null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (Eerst is { } eerst)
        {
            return LocalRedirect(eerst);
        }

        Input = new() { Deelnemers = [.. Rijen()], Version = Beeld.Version };
        await this.RestoreDraftAsync(ct, Input.Deelnemers.Index().ToDictionary(d => $"Input.Deelnemers[{d.Index}].Id", d => d.Item.Id.ToString()));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        // What was sent for who is not there, or for who may not be seen, is no row of this form.
        var mogelijk = Beeld.Deelnemers.Select(d => d.Id).ToHashSet();
        Input.Deelnemers.RemoveAll(d => !mogelijk.Contains(d.Id));
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await BewarenAsync(ct);
        if (result.Errors.Contains(Store.Conflict) && await LeesAsync(ct))
        {
            Input.Version = Beeld.Version;
            ShowStand(Rijen().Select(nu => new VeldVerschil(
                NaamVanDeelnemer(nu.Id), Input.Deelnemers.FirstOrDefault(d => d.Id == nu.Id) is { } eigen ? Zeg(eigen) : "", Zeg(nu))));
        }

        return result.IsSuccess ? Done(Verder, Bewaard) : Refused(result.Errors);
    }

    /// <summary>One for each who is there, as it stands.</summary>
    protected abstract IEnumerable<TRij> Rijen();

    /// <summary>One row in words, for who saved at the same time as another.</summary>
    protected abstract string Zeg(TRij rij);

    protected abstract Task<Result> BewarenAsync(CancellationToken ct);

    /// <summary>Does an act for each row; the messages name the row.</summary>
    protected static Result Ieder(IReadOnlyList<TRij> rijen, Func<TRij, Result> act)
    {
        var errors = rijen.Index().SelectMany(r => act(r.Item).Errors.Select(e => e with { Veld = e.Veld is null ? null : $"Deelnemers[{r.Index}].{Veld(e.Veld)}" })).ToList();
        return Result.From(errors);
    }

    private static string Veld(string veld) => veld switch
    {
        "Doelakkoord" => "Akkoord",
        "EigenDoel" => "Eigen",
        "Nagekeken" => "Oordeel",
        _ => veld,
    };
}

/// <summary>Rows of fields, one for each who is there.</summary>
public sealed class DeelnemersInvoer<TRij>
{
    public List<TRij> Deelnemers { get; set; } = [];

    public int Version { get; set; }
}

/// <summary>The fields of one who is there.</summary>
public abstract class DeelnemerRij
{
    public Guid Id { get; set; }
}
